// What an engine cannot do on a host page, and why: engine, then page, then check. Each is counted, and fails once it is no longer so.

/** @type {Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>} */
export const CANNOT = {
  webkit: {
    'Vertical writing': {
      'a press': 'its driver presses beside the place in a page that scrolls to the left',
    },
  },
};
