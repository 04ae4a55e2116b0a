/** A small explainer without a mistake, for the checker's tests. */
const summary = 'Sebuah ringkasan yang cukup panjang untuk mesin pencari, dan yang hanya ada demi pengujian ini saja.';

/** Frontmatter of seven lines, so that a body's first words stand on line 9. */
const head = (title: string, more = '') =>
  `---\ntitle: ${title}\ndescription: Singkat saja\nsummary: ${summary}\nstandfirst: Jawabannya.\n${more}---\n\n`;

/** A whole explainer without a mistake, by path. */
export const rightContent: Record<string, string> = {
  'explainer.yaml': `name: Contoh
languages:
  - id
event: { date: 2020-01-02, place: desa }
published: 2020-02-01
checked: 2020-01-31
licence: { text: CC BY 4.0, code: MIT }
sides:
  desa: { id: pihak desa }
places:
  - { id: desa, lat: 1, lon: 2, name: { id: Desa } }
  - { id: kota, lat: 3, lon: 4, name: { id: Kota } }
distances:
  - { from: desa, to: kota, km: 300, how: computed }
`,
  'sources.yaml': `warta:
  publisher: Warta
  title: Jembatan dibuka
  date: 2020-01-02
  url: https://example.com/jembatan
  language: id
  kind: newspaper
  side: desa
arsip:
  publisher: Arsip Desa
  description: { id: catatan biaya }
  language: id
  kind: official
`,
  'id/index.md': `---
title: Jembatan
description: Singkat saja
summary: ${summary}
standfirst: Jawabannya.
points:
  - id: dibuka
    text: Jembatan dibuka.
    to: sections/1-jembatan.md#pembukaan
---

Tentang sebuah jembatan.
`,
  'id/sections/1-jembatan.md': `${head('Kapan jembatan dibuka?', 'aliases: [titian]\n')}Kata [[Bu Sari]], jembatan dibuka.[^warta]

## Pembukaan {#pembukaan}

Orang menunggu di [[titi|titian lama]].[^warta] [[forecast:ramai]]
`,
  'id/sections/2-biaya.md': `${head('Berapa biayanya?')}Biayanya ada di [bagian pertama](1-jembatan.md#pembukaan).[^arsip!]

: Biaya jembatan

| Tahun | Biaya |
|---|---:|
| 2020 | 10 |
`,
  'id/pages/1-orang.md': `${head('Orang', 'label: Orang\n')}![[people]]\n`,
  'id/pages/2-istilah.md': `${head('Istilah', 'label: Istilah\n')}![[glossary]]\n`,
  'id/pages/3-linimasa.md': `${head('Linimasa', 'label: Linimasa\n')}![[timeline]]\n`,
  'id/pages/4-ramalan.md': `${head('Ramalan', 'label: Ramalan\n')}![[forecasts]]\n`,
  'id/pages/5-ralat.md': `${head('Ralat', 'label: Ralat\n')}![[corrections]]\n\n![[chart:biaya]]\n`,
  'id/people.yaml': `people:
  - id: sari
    name: Bu Sari
    kind: person
    role: kepala desa
    text: Ia meresmikan jembatan.[^warta]
`,
  'id/glossary.yaml': `terms:
  - id: titian
    term: Titian
    aliases: [titi]
    text: Jembatan kecil dari kayu.
`,
  'id/timeline.yaml': `periods:
  - id: awal
    title: Awal
    events:
      - id: buka
        date: 2020-01-02
        title: Jembatan dibuka
        text: Jembatan dibuka.[^warta]
`,
  'id/forecasts.yaml': `forecasts:
  - id: ramai
    by: Bu Sari
    expected: Pasar akan ramai.
    verdict: came-true
    evidence: Pasar ramai.[^warta]
`,
  'id/corrections.yaml': `original:
  - id: tahun
    section: sections/1-jembatan.md
    said: Tahunnya 2019.
    correct: Tahunnya 2020.[^warta]
    why: Salah ketik.
changes: []
`,
  'id/charts.yaml': `charts:
  - id: biaya
    title: Biaya
    text: Biaya setahun.
    measures: { estimate: { label: Perkiraan, unit: juta } }
    rows:
      - id: tahun-pertama
        date: 2020
        value: 10
        measure: estimate
        by: Arsip Desa
        text: Menurut arsip.[^arsip]
`,
};
