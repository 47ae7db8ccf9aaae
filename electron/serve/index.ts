/** The loopback server, as the start script and the end-to-end tests use it. */
export { askWho, IDENTITY_PATH, readSecret, type Stranger } from './identity';
export { PortTakenError, serveWindow, type ServeOptions, type WindowServer } from './server';
