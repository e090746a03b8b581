import { hash } from 'node:crypto';

/**
 * The Content Security Policy of every page (W3C, level 3): nothing but what is here comes from elsewhere than files of this
 * site, and of scripts in the page only this one runs. It has no `unsafe-inline`, `unsafe-eval` or `wasm-unsafe-eval`.
 */
export const securityPolicy = (inlineScript: string): string =>
  [
    "default-src 'none'",
    `script-src 'self' 'sha256-${hash('sha256', inlineScript, 'base64')}'`,
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ');
