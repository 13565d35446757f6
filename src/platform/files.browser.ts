/** Files that lie beside the code: in a page they are part of its script. */

/** The build puts their texts here, by their path from the folder of the build. */
declare const BUNDLED: Readonly<Record<string, string>>;

export function bundledText(address: URL): string | null {
  return Object.hasOwn(BUNDLED, address.pathname) ? BUNDLED[address.pathname]! : null;
}
