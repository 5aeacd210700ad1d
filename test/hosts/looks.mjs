// What runs inside a host page. Each gives one text, since a page may have changed how lists are written.

/** Told from the page's first moment: all that goes wrong, and all that is said. */
export const RECORD = `(() => {
  const told = (window.told = []);
  const text = (what) => { try { return String(what) } catch { return 'something' } };
  addEventListener('error', (event) => told.push('error: ' + (event.message || text(event.target.src || event.target.href))), true);
  addEventListener('unhandledrejection', (event) => told.push('rejection: ' + text(event.reason)));
  addEventListener('securitypolicyviolation', (event) => told.push('policy: ' + event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sourceFile));
  for (const level of ['error', 'warn']) {
    const real = console[level];
    console[level] = (...parts) => { told.push(level + ': ' + parts.map(text).join(' ')); real.apply(console, parts); };
  }
})();`;

/** All that a page is told, and what it is, but for the insides of widgets. */
export function page() {
  const attempt = (look) => {
    try {
      return String(look());
    } catch {
      return 'forbidden';
    }
  };
  // Lit counts its copies there.
  const known = ['litHtmlVersions', 'litElementVersions', 'reactiveElementVersions', 'litPropertyMetadata'];
  // A library's own, another each time.
  const changing = /^(\d+$|__zone_symbol__|jQuery\d)/;
  const names = Object.getOwnPropertyNames(window).filter(
    (name) => !known.includes(name) && !changing.test(name),
  );
  let all = '';
  for (const name of names.sort()) all += ` ${name}`;
  let told = '';
  for (const line of window.told) told += `${line}\n`;
  const kept = attempt(() => document.cookie + localStorage.length + sessionStorage.length);
  return {
    told,
    written: document.documentElement.outerHTML,
    names: all,
    kept: `${kept} ${history.length} ${document.title} ${location.hash} ${(document.adoptedStyleSheets ?? '').length}`,
  };
}

/** Whether all of these tags have rendered, and how high the page is by now. */
export function height(tags) {
  for (const tag of tags.split(' '))
    if (!document.querySelector(tag).shadowRoot?.querySelector('.root')) return `no ${tag} yet`;
  return (
    document.fonts.status === 'loaded' &&
    String(document.querySelector('#box').getBoundingClientRect().height)
  );
}

/** Boxes, fonts, colors and texts inside a widget, one line for each node. */
export function looks(tag) {
  const KEPT = {
    boxes:
      'display visibility position overflowX cursor userSelect pointerEvents listStyleType columnCount writingMode zIndex borderCollapse captionSide opacity transform',
    fonts:
      'fontSize fontWeight fontStyle fontStretch fontVariantCaps fontVariantNumeric fontFeatureSettings fontKerning lineHeight letterSpacing wordSpacing wordBreak lineBreak overflowWrap textTransform textAlign textAlignLast textIndent textShadow textDecorationLine textAnchor dominantBaseline whiteSpaceCollapse textWrapMode direction hyphens tabSize',
    colors:
      'color backgroundColor backgroundImage borderTopColor borderTopStyle borderTopWidth outlineStyle fill stroke strokeWidth accentColor caretColor webkitTextFillColor webkitTextStrokeWidth paintOrder boxShadow',
  };
  const host = document.querySelector(tag);
  const inPage = host.getBoundingClientRect();
  const found = { boxes: '', fonts: '', colors: '', texts: '' };
  // The options of a closed list have no box.
  for (const node of host.shadowRoot.querySelectorAll('.root, .root :not(option)')) {
    // What floats has its place in the window, which scroll bars of the page make narrower.
    const origin = node.closest('.exit:popover-open')?.getBoundingClientRect() ?? inPage;
    const { x, y, width, height } = node.getBoundingClientRect();
    const style = getComputedStyle(node);
    const box = [x - origin.x, y - origin.y, width, height].map((px) => Math.round(px)).join(' ');
    for (const kind of ['boxes', 'fonts', 'colors']) {
      let line = `${node.localName}.${node.getAttribute('class') ?? ''} `;
      if (kind === 'boxes') line += box;
      for (const name of KEPT[kind].split(' ')) line += ` ${name}=${style[name]}`;
      found[kind] += `${line}\n`;
    }
  }
  found.texts = host.shadowRoot.querySelector('.root').innerText;
  return found;
}

/** What of a tag cannot be read or pressed, where nothing is defined; nothing where all is well. */
export function fallback(tag) {
  const node = document.querySelector(tag);
  if (node.shadowRoot) return 'has a shadow root';
  const link = node.querySelector('a');
  const [{ width }, { height }] = [link, link.parentElement].map((each) => each.getBoundingClientRect());
  if (!node.textContent.trim() || width < 5 || height < 5) return 'is not in sight';
  const { visibility } = getComputedStyle(link);
  return visibility === 'visible' ? '' : visibility;
}

/** Where the hotline's number is in sight; nothing where it is not. */
export function number() {
  const card = document.querySelector('hotline-card');
  const link = (card.shadowRoot ?? card).querySelector('a[href="tel:+18883737888"]');
  // A link of text alone has no height of its own in WebKit where it has to look for a font.
  const [{ width }, { height }] = [link, link.parentElement].map((each) => each.getBoundingClientRect());
  const { opacity, visibility } = getComputedStyle(card);
  return width > 5 && height > 5 && opacity === '1' && visibility === 'visible' ? link.innerText.trim() : '';
}

/** Brings what opens on the card into sight, and says where it is and whether it is open. */
export function opening() {
  const summary = document.querySelector('hotline-card').shadowRoot.querySelector('.source > summary');
  summary.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x, y, height } = summary.getBoundingClientRect();
  return { x: x + 20, y: y + height / 2, isOpen: summary.parentElement.open };
}
