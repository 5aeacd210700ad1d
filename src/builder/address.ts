import type { Release } from './snippets.js';

/** The address of a folder that files can be served from; undefined where a text is none. */
export function folderAddress(text: string): string | undefined {
  const url = URL.canParse(text.trim()) ? new URL(text.trim()) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  return `${url.origin}${url.pathname.replace(/\/?$/, '/')}`;
}

/** Where the folders of versions lie, as the builder's own address tells: in one of them it stands itself, or beside them. */
export function addressAround(page: string, version: string): string {
  const [major] = version.split('.');
  const here = new URL('.', page).href;
  return here.replace(new RegExp(`/(${version.replaceAll('.', '\\.')}|${major})/$`), '/');
}

/** Whether nobody else can reach an address. */
export const isLocal = ({ address }: Release): boolean =>
  /^(localhost|127\.|\[::1\])/.test(new URL(address).host);
