/**
 * A page as a partner may have, without words of its own, with something put into its middle. Its links open elsewhere, so that it
 * stays a preview.
 */
export const standIn = (lang: string, dir: string, head: string, body: string): string => `<!doctype html>
<html lang="${lang}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<base target="_blank">
<title>A partner’s page</title>
${head}
<style>
  html { color-scheme: light dark; }
  body { margin: 0; font-family: Georgia, serif; background: light-dark(#fff, #1b1f22); }
  header, footer { display: flex; gap: 1em; align-items: center; padding: 1em; background: light-dark(#eceff1, #272d31); }
  header i, footer i, main > i { display: block; block-size: .7em; border-radius: .35em; background: light-dark(#cfd6da, #434c52); }
  header i { inline-size: 4em; }
  header i:first-child { inline-size: 8em; block-size: 1.2em; margin-inline-end: auto; }
  footer i { inline-size: 12em; }
  main { max-inline-size: 44em; margin: 0 auto; padding: 1.5em 1em; }
  main > i { margin-block-end: .7em; }
  main > i:nth-of-type(3n) { inline-size: 70%; margin-block-end: 1.5em; }
</style>
</head>
<body>
<header aria-hidden="true"><i></i><i></i><i></i></header>
<main>
<i></i><i></i><i></i>
${body}
<i></i><i></i><i></i>
</main>
<footer aria-hidden="true"><i></i></footer>
</body>
</html>`;
