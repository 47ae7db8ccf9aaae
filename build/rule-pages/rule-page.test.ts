import { describe, expect, it } from 'vitest';
import { allRulePages } from './all-rule-pages';
import { rulePage, RulePageError } from './rule-page';

const options = { picture: (name: string, alt: string) => `<svg aria-label="${alt}"><title>${name}</title></svg>`, messages: ['<b> & "x"'] };

describe('a rule’s page', () => {
  it('holds its pictures side by side, and under the wrong one what the rule says', () => {
    const html = rulePage('# Tajuk\n\n| Belum | Sudah |\n|---|---|\n| ![satu](pictures/a-wrong.svg) | ![dua](pictures/a-right.svg) |\n', options);
    expect(html).toBe(
      '<h1>Tajuk</h1>\n<div class="rule-pictures">\n' +
        '<figure><figcaption>Belum</figcaption><svg aria-label="satu"><title>a-wrong</title></svg><p class="rule-message">&lt;b&gt; &amp; "x"</p></figure>\n' +
        '<figure><figcaption>Sudah</figcaption><svg aria-label="dua"><title>a-right</title></svg></figure>\n</div>\n',
    );
  });

  it.each([
    ['raw HTML', 'a <script>alert(1)</script>'],
    ['a block of it', '<img src="x">'],
    ['a link', '[x](javascript:alert(1))'],
    ['an address that becomes one', 'https://example.org'],
    ['a picture from elsewhere', '![x](https://example.org/x.png)'],
    ['a picture out of its folder', '![x](pictures/../x.svg)'],
  ])('takes no %s', (_what, markdown) => {
    expect(() => rulePage(markdown, options)).toThrow(RulePageError);
  });
});

describe('all pages', () => {
  it('are in both languages, with their pictures, and ask nothing of the policy that the window has', () => {
    const pages = allRulePages();
    expect(pages.filter(({ name }) => name.startsWith('rules/ms/'))).toHaveLength(pages.length / 2);
    const wrong = pages.filter(({ html }) => html.match(/<svg /g)?.length !== 2 || /<script|<style|\sstyle=|\son\w+=|(?:href|src)=|NaN|Infinity|undefined/.test(html));
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });
});
