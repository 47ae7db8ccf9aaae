import { Marked, type Tokens } from 'marked';

/** What a page needs besides its text. */
export interface PageOptions {
  /** The markup of a picture, by the file name that the text gives it. */
  readonly picture: (name: string, alt: string) => string;
  /** What the rule says of its wrong example. */
  readonly messages: readonly string[];
}

/** A page that can't be made as it is written. */
export class RulePageError extends Error {
  override readonly name = 'RulePageError';
}

/**
 * Makes a rule's page of its text: static HTML with the pictures in it, as a fragment. It holds no script, no style and
 * no address outside the program, as the window's content security policy asks.
 * @param markdown the text; raw HTML in it is refused
 * @throws RulePageError
 */
export function rulePage(markdown: string, { picture, messages }: PageOptions): string {
  const marked = new Marked({ async: false, gfm: true });
  marked.use({
    renderer: {
      html({ text }: Tokens.HTML | Tokens.Tag): string {
        throw new RulePageError(`raw HTML is not taken: ${text.trim()}`);
      },
      link({ href }: Tokens.Link): string {
        throw new RulePageError(`a page has no links: ${href}`);
      },
      image({ href, text }: Tokens.Image): string {
        const name = /^pictures\/([\w-]+)\.svg$/.exec(href)?.[1];
        if (name === undefined) throw new RulePageError(`not a picture of the rule: ${href}`);
        return picture(name, text);
      },
      table(token: Tokens.Table): string | false {
        const [row] = token.rows;
        if (token.rows.length !== 1 || !row?.every((cell) => cell.tokens.every(({ type }) => type === 'image'))) return false;
        const figures = row.map((cell, column) => {
          const head = this.parser.parseInline(token.header[column]?.tokens ?? []);
          const said = column === 0 ? messages.map((message) => `<p class="rule-message">${escaped(message)}</p>`).join('') : '';
          return `<figure><figcaption>${head}</figcaption>${this.parser.parseInline(cell.tokens)}${said}</figure>\n`;
        });
        return `<div class="rule-pictures">\n${figures.join('')}</div>\n`;
      },
    },
  });
  return marked.parse(markdown, { async: false });
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
