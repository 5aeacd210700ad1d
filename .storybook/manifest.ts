interface Item {
  readonly name?: string;
  readonly fieldName?: string;
  readonly privacy?: 'public' | 'private' | 'protected';
}

interface Declaration {
  readonly tagName?: string;
  readonly members?: readonly Item[];
  readonly attributes?: readonly Item[];
  readonly slots?: readonly Item[];
}

export interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}

/** What a partner can write, for the tables of the docs: no fields or methods, and the nameless slot with a name. */
function written(declaration: Declaration): Declaration {
  const { members = [], attributes = [], slots = [] } = declaration;
  const inner = new Set(
    members.filter(({ privacy = 'public' }) => privacy !== 'public').map(({ name }) => name),
  );
  return {
    ...declaration,
    members: [],
    attributes: attributes.filter(({ fieldName }) => !inner.has(fieldName)),
    slots: slots.map((slot) => (slot.name ? slot : { ...slot, name: '(default)' })),
  };
}

export function forPartners({ modules }: Manifest): Manifest {
  return {
    modules: modules.map((module) => ({ ...module, declarations: module.declarations?.map(written) })),
  };
}
