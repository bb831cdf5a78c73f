import { describe, expect, test } from 'vitest';
import { isPrivatePage } from '../../lib/article/isPrivatePage.ts';
import { jsonLdScript, parse } from '../page/parse.ts';
import { page, readPage } from './page.ts';

const PASSWORD = '<form><input type="password" name="p"></form>';

describe('isPrivatePage', () => {
  test.each<[what: string, body: string]>([
    ['a password field', PASSWORD],
    ['an editor', '<div contenteditable="true">My letter</div>'],
    ['an editor without a value', '<section contenteditable>My letter</section>'],
    ['a form for long text', '<form><textarea></textarea></form>'],
    ['a mail interface', '<div role="textbox" aria-multiline="true">My letter</div>'],
  ])('%s makes a page private', (_what, body) => {
    expect(isPrivatePage(parse(`<p>Text</p>${body}`), false)).toBe(true);
  });

  test.each<[what: string, body: string]>([
    ['plain text', '<p>Text</p>'],
    ['a search field', '<input type="search"><input type="text">'],
    ['a box for comments', '<textarea name="comment_text"></textarea><textarea id="comment"></textarea>'],
    ['a hidden form for long text', '<div style="display:none"><textarea></textarea></div>'],
    ['a hidden log-in box', `<div style="display:none">${PASSWORD}</div>`],
    ['a hidden editor', '<div style="display:none"><div contenteditable="true">x</div></div>'],
    ['an element that may not be edited', '<div contenteditable="false">Text</div>'],
    ['an editable link of a share box', '<a contenteditable="true" href="/x">https://post.example/x</a>'],
    ['a one-line text box', '<div role="textbox">x</div>'],
  ])('%s does not', (_what, body) => {
    expect(isPrivatePage(parse(body), false)).toBe(false);
  });

  test('a log-in box in the frame of a declared article does not, one in its text does', () => {
    expect(isPrivatePage(parse(`<header>${PASSWORD}</header><article><p>Text</p></article>`), true)).toBe(false);
    expect(isPrivatePage(parse(`<article><p>Text</p>${PASSWORD}</article>`), true)).toBe(true);
    expect(isPrivatePage(parse(`<article><div style="display:none">${PASSWORD}</div></article>`), true)).toBe(false);
  });

  test('the box for comments of a declared article does not, wherever it stands', () => {
    expect(isPrivatePage(parse('<article><p>Text</p><textarea></textarea></article><textarea></textarea>'), true)).toBe(
      false,
    );
  });

  test('an editor on a declared article makes it private', () => {
    expect(isPrivatePage(parse('<article><p contenteditable="true">Text</p></article>'), true)).toBe(true);
  });

  test('a page in design mode is private', () => {
    const document = parse('<p>Text</p>');
    Object.defineProperty(document, 'designMode', { value: 'on' });
    expect(isPrivatePage(document, true)).toBe(true);
  });

  test('where visibility cannot be asked, all counts', () => {
    const document = parse(`<div style="display:none">${PASSWORD}</div>`);
    const field = document.querySelector('input');
    Object.defineProperty(field, 'checkVisibility', { value: undefined });
    expect(isPrivatePage(document, false)).toBe(true);
  });
});

describe('reading', () => {
  test('a private page is read for the look-up, and says that it is private', () => {
    expect(readPage({ below: PASSWORD })).toMatchObject({ kind: 'article', private: true });
    expect(readPage({})).toMatchObject({ kind: 'article', private: false });
    const head = jsonLdScript('{"@type":"NewsArticle"}');
    expect(readPage({ after: PASSWORD, head })).toMatchObject({ private: false });
    expect(readPage({ below: PASSWORD, head })).toMatchObject({ private: true });
  });

  test('what the reader typed is not part of the text', () => {
    const document = page({ below: '<form><textarea>My secret letter to the keeper</textarea></form>' });
    expect(JSON.stringify(readPage({}))).not.toContain('secret');
    expect(document.body.textContent).toContain('secret');
  });
});
