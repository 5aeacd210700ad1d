// Types for templates, made from the manifest: what each tag takes, and that told to React, Vue and Svelte. Own code, since the
// generators on the registry write types that do not compile in a project of those frameworks.

const elementsOf = ({ modules }) =>
  modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);

/** The type of an attribute, as a template may write it: a number also as text. */
const typeOf = ({ text }) => text.replaceAll(/\b\d+\b/g, "$& | '$&'");

const docOf = ({ description }) =>
  description ? `    /** ${description.replaceAll(/\s*\n\s*/g, ' ')} */\n` : '';

/** What a tag takes: each attribute by its own name, and each property by its own. */
function taken({ name, attributes, members }) {
  const fields = members.filter(({ kind, static: isStatic }) => kind === 'field' && !isStatic);
  const ofField = (field) => {
    const isName = /[A-Z]/.test(field.type.text);
    return isName ? `${name}['${field.name}']` : typeOf(field.type);
  };
  const lines = new Map(
    fields.map((field) => [
      field.name,
      `${docOf(field)}    '${field.name}'?: ${ofField(field)} | undefined;\n`,
    ]),
  );
  for (const attribute of attributes) {
    const field = fields.find((each) => each.name === (attribute.fieldName ?? attribute.name));
    const types = [typeOf(attribute.type), ...(field ? [ofField(field)] : []), 'undefined'];
    const type = [...new Set(types.join(' | ').split(' | '))].join(' | ');
    for (const key of [attribute.name, field?.name ?? attribute.name])
      lines.set(key, `${docOf(attribute)}    '${key}'?: ${type};\n`);
  }
  return [...lines.values()].join('');
}

/** @returns {Record<string, string>} the text of each file of dist/types, by its name */
export function frameworkTypes(manifest) {
  const elements = elementsOf(manifest);
  const classes = `import type { ${elements.map(({ name }) => name).join(', ')} } from '../esm/elements/index.js';\n`;
  const each = (line) =>
    elements.map(({ tagName, name }) => `    '${tagName}': ${line(tagName, name)};\n`).join('');
  const framework = (head, module, list) =>
    `${head}import type { Tags } from './tags.js';\n${classes}\ndeclare module '${module}' {\n${list}}\n`;

  return {
    'tags.d.ts': `${classes}
/** What each tag takes in a template, as an attribute or as a property. */
export interface Tags {
${elements.map((element) => `  '${element.tagName}': {\n${taken(element)}  };\n`).join('')}}
`,
    'react.d.ts': framework(
      "import type { DetailedHTMLProps, HTMLAttributes } from 'react';\n",
      'react',
      `  namespace JSX {
    interface IntrinsicElements {
${each((tag, name) => `DetailedHTMLProps<HTMLAttributes<${name}>, ${name}> & Tags['${tag}']`)}    }
  }
`,
    ),
    'vue.d.ts': framework(
      "import type { HTMLAttributes, PublicProps } from 'vue';\n",
      'vue',
      `  interface GlobalComponents {
${each((tag, name) => `new () => ${name} & { $props: HTMLAttributes & PublicProps & Tags['${tag}'] }`)}  }
`,
    ),
    'svelte.d.ts': framework(
      "import type { HTMLAttributes } from 'svelte/elements';\n",
      'svelte/elements',
      `  interface SvelteHTMLElements {
${each((tag, name) => `HTMLAttributes<${name}> & Tags['${tag}']`)}  }
`,
    ),
    // There is nothing to run; who imports one of them as a module gets that.
    ...Object.fromEntries(['react', 'vue', 'svelte'].map((name) => [`${name}.js`, 'export {};\n'])),
  };
}
