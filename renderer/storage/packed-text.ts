/** Packs a text for keeping: drawings are JSON, of which a tenth is left. */
export async function packText(text: string): Promise<Uint8Array> {
  return through(new TextEncoder().encode(text), new CompressionStream('gzip'));
}

/**
 * The text of what {@link packText} made.
 * @throws where the bytes were hurt
 */
export async function unpackText(packed: Uint8Array): Promise<string> {
  return new TextDecoder('utf-8', { fatal: true }).decode(await through(packed, new DecompressionStream('gzip')));
}

async function through(bytes: Uint8Array, stream: CompressionStream | DecompressionStream): Promise<Uint8Array> {
  const source = new Blob([new Uint8Array(bytes)]).stream().pipeThrough<Uint8Array>(stream);
  return new Uint8Array(await new Response(source).arrayBuffer());
}
