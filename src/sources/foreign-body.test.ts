import { describe, expect, it } from 'vitest';
import { judgeForeignBody, looksLikeHtml } from './foreign-body.ts';

describe('a body that is not what was asked for', () => {
  const cases: [string, string, string | null][] = [
    ['nothing', '', 'empty-body'],
    ['blanks', '\r\n\t ', 'empty-body'],
    ['Akamai', '<HTML><TITLE>Access Denied</TITLE>Reference #18.0', 'bot-wall'],
    ['Cloudflare', '<title>Just a moment...</title>', 'bot-wall'],
    ['Incapsula', '<html><script src="/_Incapsula_Resource?x">', 'bot-wall'],
    ['CloudFront', '<TITLE>ERROR: The request could not be satisfied</TITLE>', 'bot-wall'],
    ['F5', '<body>The requested URL was rejected. Please consult</body>', 'bot-wall'],
    ['maintenance', '<h1>This site is under maintenance</h1>', 'maintenance'],
    ['an outage', '<title>503 Service Unavailable</title>', 'maintenance'],
    ['a login', '<title>CM/ECF - Login</title>', 'login-page'],
    ['a soft 404', '<title>404</title>', 'soft-404'],
    ['a page not found', '<p>Page was not found</p>', 'soft-404'],
    ['anything else', '<p>Good morning</p>', null],
  ];
  it.each(cases)('%s is known', (_name, body, reason) => {
    expect(judgeForeignBody(body)).toBe(reason);
  });
});

it.each([
  ['<!DOCTYPE html><html>', true],
  ['\n<html lang="en">', true],
  ['<!-- served from cache --><html>', true],
  ['<?xml version="1.0"?><feed/>', false],
  ['{"a": "<html>"}', false],
])('%s begins like a web page: %s', (text, expected) => {
  expect(looksLikeHtml(text)).toBe(expected);
});
