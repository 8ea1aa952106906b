/** What articles without an outlet are called on a page: files by their names, not by the way to them. */

/** By id, without the folders and the extension that all of them share. */
export function shortNames(ids: readonly string[]): ReadonlyMap<string, string> {
  const paths = ids.map((id) => id.split(/[/\\]/))
  const [first = [], ...others] = paths
  let shared = 0
  const isShared = (k: number): boolean => others.every((path) => k < path.length - 1 && path[k] === first[k])
  while (shared < first.length - 1 && isShared(shared)) shared++
  const extension = extensionOf(first)
  const isOfAll = others.every((path) => extensionOf(path) === extension)
  return new Map(
    ids.map((id, k) => {
      const name = (paths[k] ?? []).slice(shared).join('/')
      return [id, isOfAll && extension ? name.slice(0, -extension.length) : name]
    }),
  )
}

/** With its dot; empty for none, and for a name that is all extension. */
function extensionOf(path: readonly string[]): string {
  return /[^.](\.[a-z0-9]{1,5})$/i.exec(path.at(-1) ?? '')?.[1] ?? ''
}
