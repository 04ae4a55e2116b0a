/** The built pages of the tiny explainer as documents, by the addresses that its links lead to. */
import { inject } from 'vitest';
import { builtDocuments } from './built-documents.ts';

export const { pageAt: tinyPage, addresses: allAddresses } = builtDocuments(inject('sites').other);

/** Every page in the order of the navigation: its address, its name in the navigation, its title. */
export const navigation: Record<'id' | 'en', [address: string, label: string, title: string][]> = {
  id: [
    ['/pembukaan/', 'Mengapa Watu Ijo membangun jembatan ungu?', 'Mengapa Watu Ijo membangun jembatan ungu?'],
    ['/biaya/', 'Berapa harga sebuah jembatan bambu?', 'Berapa harga sebuah jembatan bambu?'],
    ['/sesudahnya/', 'Apa yang terjadi sesudah pestanya?', 'Apa yang terjadi sesudah pestanya?'],
    ['/garis-waktu/', 'Garis waktu', 'Jembatan ungu dari hari ke hari'],
    ['/perkiraan/', 'Perkiraan', 'Siapa menebak dengan benar?'],
    ['/orang/', 'Orang', 'Siapa siapa di Watu Ijo'],
    ['/arti-kata/', 'Arti kata', 'Kata-kata sungai'],
    ['/sumber/', 'Sumber', 'Dari mana semua ini'],
    ['/semua/', 'Semuanya', 'Semuanya di satu halaman'],
    ['/peta/', 'Peta', 'Watu Ijo dan sekitarnya'],
    ['/ralat/', 'Ralat', 'Yang dibetulkan'],
    ['/cara-kerja/', 'Cara kerja', 'Cara kerja kami'],
  ],
  en: [
    ['/en/opening/', 'Why did Watu Ijo build a purple bridge?', 'Why did Watu Ijo build a purple bridge?'],
    ['/en/cost/', 'What does a bamboo bridge cost?', 'What does a bamboo bridge cost?'],
    ['/en/afterwards/', 'What came after the feast?', 'What came after the feast?'],
    ['/en/timeline/', 'Timeline', 'The purple bridge, day by day'],
    ['/en/forecasts/', 'Forecasts', 'Who guessed right?'],
    ['/en/people/', 'People', 'Who is who at Watu Ijo'],
    ['/en/words/', 'Words', 'The river in words'],
    ['/en/sources/', 'Sources', 'Where all this is from'],
    ['/en/whole/', 'Everything', 'Everything on one page'],
    ['/en/map/', 'Map', 'Watu Ijo and around'],
    ['/en/corrections/', 'Put right', 'What was put right'],
  ],
};
