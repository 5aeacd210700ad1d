import { isServer } from 'lit';

/** Whether it is rendered as static HTML, where nothing that needs a script may stand. A constant: what is not for a browser falls away when built. */
export const isStatic: boolean = isServer;
