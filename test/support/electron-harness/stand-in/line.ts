import { Peer, type Message } from '../peer';

/** The line from the program that runs under the harness to the test that drives it. */
export const line = new Peer((message) => process.send?.(message));

process.on('message', (message) => line.receive(message as Message));
