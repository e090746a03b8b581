import { describe, expect, it } from 'vitest';
import { paperIdOfAddress, parsePaperAddress } from './paper-address.ts';

describe('parsePaperAddress', () => {
  it.each([
    ['https://arxiv.org/abs/2410.07177v1', '2410.07177'],
    ['https://arxiv.org/abs/astro-ph/0601001', 'astro-ph_0601001'],
    ['https://doi.org/10.1145/3292500.3330701', 'doi-10.1145_3292500.3330701'],
    ['doi:10.1038/s41586-021-03819-2', 'doi-10.1038_s41586-021-03819-2'],
    ['10.48550/arXiv.2410.07177', '2410.07177'],
    ['https://openreview.net/forum?id=AbC_12-x&noteId=9', 'openreview-AbC_12-x'],
    ['https://openreview.net/pdf?id=AbC123', 'openreview-AbC123'],
    ['https://aclanthology.org/2024.acl-long.12.pdf', 'acl-2024.acl-long.12'],
    ['https://www.aclweb.org/anthology/P19-1001/', 'acl-P19-1001'],
    ['https://proceedings.mlr.press/v139/radford21a.html', 'pmlr-v139_radford21a'],
    ['https://proceedings.mlr.press/v139/radford21a/radford21a.pdf', 'pmlr-v139_radford21a'],
    ['https://eprint.iacr.org/2024/123.pdf', 'iacr-2024_123'],
    ['https://paperswithcode.com/paper/attention-is-all-you-need', 'pwc-attention-is-all-you-need'],
  ])('reads %s', (address, id) => {
    const parsed = parsePaperAddress(address);
    expect(parsed && paperIdOfAddress(parsed)).toBe(id);
  });

  it.each([
    'https://github.com/x/y',
    'https://openreview.net/group?id=ICLR.cc',
    'not an address',
    '',
    'https://aclanthology.org/',
    'https://doi.org/10.5281/zenodo.1234567',
    '10.6084/m9.figshare.123',
  ])('finds no paper in "%s"', (address) => {
    expect(parsePaperAddress(address)).toBeUndefined();
  });
});
