/**
 * The address of what holds the folders of versions, from what a partner has typed; undefined where it is none. A page elsewhere may
 * load scripts over https alone.
 */
export function folderAddress(text: string, version: string): string | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || (url.protocol === 'http:' && !isLocal(url.href)))
    return undefined;
  const folder = /\.\w+$/.test(url.pathname) ? url.pathname : url.pathname.replace(/\/?$/, '/');
  return addressAround(url.origin + folder, version);
}

/** Where the folders of versions lie, as the builder's own address tells: in one of them it stands itself, or beside them. */
export function addressAround(page: string, version: string): string {
  const [major] = version.split('.');
  const here = new URL('.', page).href;
  return here.replace(new RegExp(`/(${version.replaceAll('.', '\\.')}|${major})/$`), '/');
}

/** Whether nobody elsewhere can reach an address. */
export const isLocal = (address: string): boolean =>
  /^(localhost|127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|\[|[^.]+$)/.test(new URL(address).hostname);

/** Whether the files of a release are where they should be. */
export async function isServed(address: string, file: string): Promise<boolean> {
  try {
    return (
      await fetch(`${address}${file}`, { method: 'HEAD', cache: 'no-store', referrerPolicy: 'no-referrer' })
    ).ok;
  } catch {
    return false;
  }
}
