/** A page of nothing but what is put into it, that search engines and other sites are told nothing of. */
export const barePage = ({ lang = 'en', head = '', body }) => `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>Help</title>${head && `\n${head}`}
</head>
<body>
${body}
</body>
</html>
`;
