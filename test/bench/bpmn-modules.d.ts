// The peer's packages ship no types; this is the little that the benchmark uses.
declare module 'bpmn-moddle' {
  export class BpmnModdle {
    fromXML(xml: string): Promise<{ readonly rootElement: object }>;
  }
}
declare module 'bpmnlint' {
  export class Linter {
    constructor(options: { readonly config: object; readonly resolver: object });
    lint(root: object): Promise<object>;
  }
}
declare module 'bpmnlint/lib/resolver/node-resolver.js' {
  const NodeResolver: new () => object;
  export default NodeResolver;
}
