import { EXAMPLE_CARDS, type ExampleCard } from '../../shared/example-card';

let cards: Promise<Readonly<Record<string, ExampleCard>>> | undefined;

/**
 * What the build says of an example.
 * @param name of its file, without ending
 * @returns undefined where it can't be read; opening the example says why
 */
export async function exampleCard(name: string): Promise<ExampleCard | undefined> {
  try {
    cards ??= fetch(EXAMPLE_CARDS).then((response) => response.json() as Promise<Readonly<Record<string, ExampleCard>>>);
    return (await cards)[name];
  } catch {
    cards = undefined;
    return undefined;
  }
}
