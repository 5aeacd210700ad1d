/**
 * Prints a picture on a sheet of its own, and not the page around it.
 * @param name what the sheet and the printer's list call it
 * @param root where the frame that is printed stands meanwhile
 * @throws where nothing may be printed: in a frame whose sandbox does not allow modals
 */
export function printAlone(picture: SVGSVGElement, name: string, root: ShadowRoot): void {
  const frame = document.createElement('iframe');
  frame.className = 'away';
  frame.tabIndex = -1;
  frame.ariaHidden = 'true';
  root.append(frame);
  const { contentDocument: page, contentWindow: view } = frame;
  const seen = { print: false };
  view?.addEventListener('beforeprint', () => {
    seen.print = true;
  });
  view?.addEventListener('afterprint', () => {
    frame.remove();
  });
  if (page) {
    page.title = name;
    page.documentElement.lang = picture.getAttribute('lang') ?? '';
    picture.setAttribute('width', '100%');
    picture.removeAttribute('height');
    page.body.append(page.adoptNode(picture));
  }
  view?.print();
  if (seen.print) return;
  frame.remove();
  throw new Error('Nothing was printed.');
}
