/** One entry of a log file as text. `cut`: the file ended before the entry did. */
export interface Piece {
  readonly line: number
  readonly text: string
  readonly cut: boolean
}

/** `unclosedAt`: the last line of a JSON array whose `]` never came, though no entry was cut. */
export interface Split {
  readonly pieces: readonly Piece[]
  readonly unclosedAt: number | null
}

/**
 * Cuts a log into its entries: a JSON array if the first character is `[`, else one entry a line.
 *
 * Takes time in proportion to the text whatever it holds. In an array that is not valid JSON a broken
 * entry ends where the next one plainly begins, so that it costs no other.
 */
export const splitLog = (text: string): Split => {
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text
  return /^\s*\[/.test(body) ? splitArray(body) : { pieces: splitLines(body, 1), unclosedAt: null }
}

const splitLines = (text: string, firstLine: number): Piece[] => {
  const lines = text.split(/\r\n?|\n/)
  const last = lines.findLastIndex((line) => line.trim() !== '')
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return []
    const cut = index === last && isCut(line)
    return [{ line: firstLine + index, text: line, cut }]
  })
}

/** Whether a line is an entry that lacks its end. */
const isCut = (line: string): boolean =>
  /^\s*[{[]/.test(line) && !isJson(line) && endOf(line, line.search(/\S/), false).cut

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

const splitArray = (text: string): Split => {
  const pieces: Piece[] = []
  const mend = !isJson(text)
  const lineAt = countLines(text)
  let at = text.indexOf('[') + 1
  for (;;) {
    at = skip(text, at)
    if (at >= text.length) {
      const cut = pieces.at(-1)?.cut ?? false
      return { pieces, unclosedAt: cut ? null : lineAt(text.trimEnd().length - 1) }
    }
    if (text[at] === ']') {
      pieces.push(...splitLines(text.slice(at + 1), lineAt(at)))
      return { pieces, unclosedAt: null }
    }
    const { end, cut } = endOf(text, at, mend)
    pieces.push({ line: lineAt(at), text: text.slice(at, end), cut })
    at = end
  }
}

/** Past spaces and commas. */
const skip = (text: string, from: number): number => {
  let at = from
  while (at < text.length && ' \t\r\n,'.includes(text[at] ?? '')) at += 1
  return at
}

/** Counts line ends up to a place; places must be asked for in rising order. */
const countLines = (text: string) => {
  let line = 1
  let upTo = 0
  return (place: number): number => {
    for (; upTo < place; upTo += 1) {
      const code = text.charCodeAt(upTo)
      if (code === 10 || (code === 13 && text.charCodeAt(upTo + 1) !== 10)) line += 1
    }
    return line
  }
}

/**
 * Where the value that begins at `from` ends. With `mend`, an object also ends before a `{` that
 * cannot belong to it: where a field should come, or first on a line no deeper than its own.
 */
const endOf = (text: string, from: number, mend: boolean): { end: number; cut: boolean } => {
  const open: string[] = []
  const indent = mend ? indentAt(text, from) : null
  let before = ''
  for (let at = from; at < text.length; at += 1) {
    const char = text[at] ?? ''
    if (char === '"') {
      at = endOfString(text, at)
      if (open.length === 0 && at < text.length) return { end: at + 1, cut: false }
    } else if (char === '{' || char === '[') {
      const isNext = mend && at > from && char === '{' && beginsNext(text, at, open, before, indent)
      if (isNext || (open.length === 0 && at > from)) return { end: at, cut: false }
      open.push(char)
    } else if (char === '}' || char === ']') {
      if (open.length === 0 && char === ']') return { end: at, cut: false }
      open.pop()
      if (open.length === 0) return { end: at + 1, cut: false }
    } else if (open.length === 0 && (char === ',' || char === '\n' || char === '\r')) {
      return { end: at, cut: false }
    }
    if (!' \t\r\n'.includes(char)) before = char
  }
  return { end: text.length, cut: true }
}

const beginsNext = (
  text: string,
  at: number,
  open: readonly string[],
  before: string,
  indent: number | null,
): boolean => {
  if (open.at(-1) === '{' && before !== ':') return true
  const here = indentAt(text, at)
  return indent !== null && here !== null && here <= indent
}

/** Spaces before a place on its line; `null` when something else stands there too. */
const indentAt = (text: string, at: number): number | null => {
  let start = at
  while (start > 0 && ' \t'.includes(text[start - 1] ?? '')) start -= 1
  return start === 0 || '\r\n'.includes(text[start - 1] ?? '') ? at - start : null
}

/** The closing quote, or the line end that breaks the string, or the end of the text. */
const endOfString = (text: string, quote: number): number => {
  for (let at = quote + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 34) return at
    if (code === 10 || code === 13) return at - 1
    if (code === 92 && !'\r\n'.includes(text[at + 1] ?? '\n')) at += 1
  }
  return text.length
}
