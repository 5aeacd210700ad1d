const ATTRIBUTE = /@attr \{([^}]+)\} \[?([\w-]+)/g;
const isPublic = ({ privacy = 'public', name }) => privacy === 'public' && !name.startsWith('#');

/** The type that a field has in the code is a name that says nothing outside it; `@attr` spells it out. */
function spellOutTypes({ ts, node, moduleDoc }) {
  if (!ts.isClassDeclaration(node)) return;
  const declaration = moduleDoc.declarations.find(({ name }) => name === node.name.text);
  for (const [, type, name] of node.getFullText().matchAll(ATTRIBUTE)) {
    const attribute = declaration?.attributes?.find((each) => each.name === name);
    if (attribute) attribute.type = { text: type };
  }
}

function leaveOutPrivates({ customElementsManifest }) {
  for (const declaration of customElementsManifest.modules.flatMap(({ declarations }) => declarations)) {
    const { members = [], attributes } = declaration;
    const inner = members.filter((member) => !isPublic(member)).map(({ name }) => name);
    declaration.members &&= members.filter(isPublic);
    declaration.attributes &&= attributes.filter(({ fieldName }) => !inner.includes(fieldName));
  }
}

/** Files are found in no certain order, and a version that is built again must have the same bytes. */
function inOrder({ customElementsManifest }) {
  customElementsManifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
}

export default {
  globs: ['src/elements/**/*.ts'],
  exclude: ['src/elements/**/styles.ts'],
  outdir: 'dist',
  litelement: true,
  plugins: [
    { name: 'what-a-partner-can-use', analyzePhase: spellOutTypes, packageLinkPhase: leaveOutPrivates },
    { name: 'in-order', packageLinkPhase: inOrder },
  ],
};
