/**
 * A stand-in that is loud about what it lacks: reaching for any other member throws, so that a test can't pass on an
 * `undefined` that the real thing would not give.
 * @param name what it stands in for
 * @param members what it has
 */
export function onlyWhatIsUsed<T extends object>(name: string, members: T): T {
  return new Proxy(members, {
    get(target, member, receiver) {
      // Asked by promises and by module loaders of everything they meet.
      if (typeof member === 'symbol' || member === 'then' || member === '__esModule' || member === 'default') return Reflect.get(target, member, receiver);
      if (!(member in target)) throw new Error(`the harness has no ${name}.${member}: add what the main program uses to test/support/electron-harness`);
      const value: unknown = Reflect.get(target, member, receiver);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
