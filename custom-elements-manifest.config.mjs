const ATTRIBUTE = /@attr \{([^}]+)\} \[?([\w-]+)/g;
const isPublic = ({ privacy = 'public', name }) => privacy === 'public' && !name.startsWith('#');

/** A type that is a name in the code, such as `Layout` or `(typeof THEMES)[number]`. */
const isName = ({ text }) => /[A-Z]/.test(text);

/** The type that a field has in the code is a name that says nothing outside it; `@attr` spells it out. */
function spellOutTypes({ ts, node, moduleDoc }) {
  if (!ts.isClassDeclaration(node)) return;
  const declaration = moduleDoc.declarations.find(({ name }) => name === node.name.text);
  for (const [, type, name] of node.getFullText().matchAll(ATTRIBUTE)) {
    const attribute = declaration?.attributes?.find((each) => each.name === name);
    const field = declaration?.members?.find((each) => each.attribute === name);
    if (attribute) attribute.type = { text: type };
    if (field && isName(field.type)) field.type = { text: type };
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

/** The package holds no sources: modules go by the paths of what is built of them. */
function nameWhatIsBuilt({ customElementsManifest }) {
  const built = (path) => path.replace(/^\/?src\/(.*)\.[jt]s$/, 'dist/esm/$1.js');
  const rename = (value) => {
    for (const [key, each] of Object.entries(value ?? {}))
      if (typeof each === 'object') rename(each);
      else if (key === 'path' || key === 'module') value[key] = built(each);
  };
  rename(customElementsManifest.modules);
}

export default {
  globs: ['src/elements/**/*.ts'],
  exclude: ['src/elements/**/styles.ts', 'src/elements/trafficking-brochure/leaflet.ts'],
  outdir: 'dist',
  litelement: true,
  plugins: [
    { name: 'what-a-partner-can-use', analyzePhase: spellOutTypes, packageLinkPhase: leaveOutPrivates },
    { name: 'in-order', packageLinkPhase: inOrder },
    { name: 'what-is-built', packageLinkPhase: nameWhatIsBuilt },
  ],
};
