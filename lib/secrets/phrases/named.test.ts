import { describe, expect, test } from 'vitest';
import { loadFindSecrets } from '@/lib/secrets/find-secrets';
import { takeOut } from '@/lib/secrets/take-out';

const find = await loadFindSecrets();
const asked = [expect.objectContaining({ kind: 'recovery-phrase', certain: false })];

/** Words of the lists of Monero, SLIP-39, old Electrum and of nobody, with one that is nowhere in the sentence. */
const ofOtherLists = {
  English: [
    'SRP: tavern gnaw pelican sixteen ulcers vats lofty nugget pastry wobbly',
    'he wanted the twelve words: tavern gnaw pelican sixteen ulcers vats lofty nugget pastry wobbly',

    'my seed phrase: tavern gnaw pelican sixteen ulcers vats lofty nugget pastry wobbly zones kitchens',
    'SECRET_PHRASE="tavern gnaw pelican sixteen ulcers vats lofty nugget pastry wobbly zones kitchens"',
    'mnemonic = academic acid beard category decrease elephant flavor glimpse hybrid insect jerky knit laden lobe merit nylon oasis pacific quick racism',
    'Recovery words\ntavern\ngnaw\npelican\nsixteen\nulcers\nvats\nlofty\nnugget\npastry\nwobbly',
    'the recovery phrase was tavern gnaw pelican sixteen ulcers vats lofty nugget pastry wobbly zones, and then he hung up',
    'I typed my backup phrase into the site, tavern gnaw pelican sixteen ulcers vats lofty nugget pastry wobbly',
    'Wallet seed for Exodus is: tavern, gnaw, pelican, sixteen, ulcers, vats, lofty, nugget, pastry, wobbly, zones, kitchens',
    'secret recovery phrase 1. tavern 2. gnaw 3. pelican 4. sixteen 5. ulcers 6. vats 7. lofty 8. nugget 9. pastry 10. wobbly',
    '"mnemonic": ["tavern","gnaw","pelican","sixteen","ulcers","vats","lofty","nugget","pastry","wobbly"]',
    'seed words: like just love know never want time out there make look eye',
    'I gave him my 12 word phrase: tavern gnaw pelican sixteen ulcers vats lofty nugget pastry wobbly zones kitchens',
    'passphrase: tavern gnaw pelican sixteen ulcers vats lofty nugget pastry wobbly zones kitchens',
    'He made me type my recovery phrase. It was tavern gnaw pelican sixteen ulcers vats lofty nugget pastry wobbly',
    'seed phrase\ntavern gnaw pelican sixteen\nulcers vats lofty nugget\npastry wobbly zones kitchens\nHe hung up',
    'My 12 words: tavern gnaw pelican sixteen ulcers vats lofty nugget pastry wobbly zones kitchens',
    'seedphrase tavern gnaw pelican sixteen ulcers vats lofty nugget pastry wobbly zones kitchens daggers liar eclipse bamboo rift hefty',
  ],
  Spanish: [
    'mis 12 palabras: tavern gnaw pelican sixteen ulcers vats lofty nugget pastry wobbly',

    'frase semilla: tavern gnaw pelican sixteen ulcers vats lofty nugget pastry wobbly',
    'mi frase de recuperación era cantar perro lunar mesa gordo vidrio pluma rosado nieve cometa brasa',
    'Palabras de recuperación: tavern gnaw pelican sixteen ulcers vats lofty nugget pastry wobbly',
  ],
  French: [
    'mes 12 mots : tavern gnaw pelican sixteen ulcers vats lofty nugget pastry wobbly',

    'phrase de récupération : tavern gnaw pelican sixteen ulcers vats lofty nugget pastry wobbly',
    'ma phrase secrète, tavern gnaw pelican sixteen ulcers vats lofty nugget pastry wobbly',
    'mots de récupération\ntavern gnaw pelican sixteen ulcers vats lofty nugget pastry wobbly',
  ],
  German: [
    'meine 12 Wörter: tavern gnaw pelican sixteen ulcers vats lofty nugget pastry wobbly',
    'zwölf Wörter: tavern gnaw pelican sixteen ulcers vats lofty nugget pastry wobbly',

    'Wiederherstellungsphrase: Kaffee Lampe Turm Wiese Nagel Birne Stuhl Pferd Gabel Regen Kerze Dorf',
    'meine Wiederherstellungswörter waren Kaffee Lampe Turm Wiese Nagel Birne Stuhl Pferd Gabel Regen',
    'Seed-Phrase Kaffee Lampe Turm Wiese Nagel Birne Stuhl Pferd Gabel Regen Kerze Dorf',
  ],
  Italian: [
    'le 12 parole: tavern gnaw pelican sixteen ulcers vats lofty nugget pastry wobbly',

    'frase di recupero: cavallo lampada torre prato chiodo pera sedia forchetta pioggia candela',
    'la mia frase seed è cavallo lampada torre prato chiodo pera sedia forchetta pioggia candela',
  ],
  Portuguese: [
    'as 12 palavras: tavern gnaw pelican sixteen ulcers vats lofty nugget pastry wobbly',

    'frase de recuperação: cavalo janela torre campo prego cadeira garfo chuva vela aldeia',
    'palavras de recuperação cavalo janela torre campo prego cadeira garfo chuva vela aldeia',
  ],
  Dutch: [
    'mijn 12 woorden: tavern gnaw pelican sixteen ulcers vats lofty nugget pastry wobbly',
    'herstelzin: paard lamp toren weide spijker peer stoel vork regen kaars dorp brug',
  ],
  Polish: ['fraza odzyskiwania: krzesło lampa wieża trawa gwóźdź gruszka widelec deszcz świeca wioska'],
  Czech: ['obnovovací fráze: kůň lampa věž louka hřebík hruška židle vidlička déšť svíčka vesnice'],
  Turkish: ['kurtarma ifadesi: sandalye lamba kule çayır çivi armut çatal yağmur mum köy köprü'],
  Russian: [
    '12 слов: лошадь лампа башня поляна гвоздь груша стул вилка дождь свеча деревня мост',

    'сид-фраза: лошадь лампа башня поляна гвоздь груша стул вилка дождь свеча деревня мост',
    'Фраза восстановления лошадь лампа башня поляна гвоздь груша стул вилка дождь свеча',
  ],
  Ukrainian: ['фраза відновлення: кінь лампа вежа поляна цвях груша стілець виделка дощ свічка'],
  Vietnamese: ['cụm từ khôi phục: tavern gnaw pelican sixteen ulcers vats lofty nugget pastry wobbly'],
  Indonesian: ['frasa pemulihan: kuda lampu menara padang paku kursi garpu hujan lilin desa jembatan'],
  Arabic: ['عبارة الاسترداد: حصان مصباح برج مرج مسمار كرسي شوكة مطر شمعة قرية جسر'],
  Hindi: ['रिकवरी वाक्यांश: घोड़ा दीपक मीनार मैदान कील कुर्सी काँटा बारिश मोमबत्ती गाँव पुल'],
  Chinese: ['助记词:tavern gnaw pelican sixteen ulcers vats lofty nugget pastry wobbly'],
  Japanese: ['リカバリーフレーズは tavern gnaw pelican sixteen ulcers vats lofty nugget pastry wobbly です'],
  Korean: [
    '복구 문구: 의자 램프 초원 못질 사과 안경 우산 양초 마을 다리 창문',
    '시드 구문은 tavern gnaw pelican sixteen ulcers vats lofty nugget pastry wobbly',
  ],
  Thai: ['วลีกู้คืน: tavern gnaw pelican sixteen ulcers vats lofty nugget pastry wobbly'],
};

describe('Words behind the name of a recovery phrase', () => {
  for (const [language, texts] of Object.entries(ofOtherLists))
    for (const text of texts)
      test(`are asked about, whatever their list: ${language}, ${JSON.stringify(text)}`, () => {
        const found = find(text);
        expect(found).toEqual(asked);
        const rest = takeOut(text, found, '');
        expect(rest.length).toBeLessThan(70);
        const behind = /(?:, and then he hung up|\nHe hung up)$/.exec(text)?.[0] ?? '';
        expect(rest.endsWith(behind)).toBe(true);
      });

  for (const before of [
    'My seed phrase is ',
    'the recovery phrase was ',
    'Meine Wiederherstellungsphrase war ',
  ])
    test(`are taken out from the first on, where that is an ordinary word: ${before}`, () => {
      const text = `${before}correct horse battery staple garden window river stone cloud paper tiger`;
      expect(takeOut(text, find(text), '…')).toBe(`${before}…`);
    });

  for (const text of [
    'I never gave him my recovery phrase, all twelve words are on paper at home and nobody else has ever seen them there.',
    'The recovery phrase is what opens the wallet and only I should have it but he saw it on my screen',
    'He asked for my seed phrase and I told him that I keep the paper in a drawer behind my desk',
    'Seed phrase: I never typed it anywhere, it is on paper',
    'mnemonic: not told',
    'Recovery phrase: written on paper and kept in a box that nobody but my wife and I can open',
    'He wanted the seed phrase of my Ledger wallet before anything else would happen to the money that was left',
    'Nunca le di la frase de recuperación porque las palabras están en un papel que guardo en casa con llave',
    'Il m’a demandé ma phrase de récupération mais je ne la lui ai pas donnée parce que je trouvais cela bizarre',
    'Meine Wiederherstellungsphrase habe ich ihm nie gesagt weil sie nur auf einem Zettel in der Schublade steht',
    'Non ho mai dato a nessuno la frase di recupero perché le parole sono su un foglio a casa mia',
    'A minha frase de recuperação nunca saiu de casa porque está num papel que só eu sei onde fica',
    'Фразу восстановления я никому не говорил потому что слова лежат дома на бумаге и их никто не видел',
    'Mijn herstelzin heb ik nooit aan iemand gegeven want die ligt thuis op papier in een la',
    'Kurtarma ifadesini kimseye vermedim çünkü kelimeler evde bir kağıtta yazılı ve onları benden başka kimse görmedi',
    '복구 문구는 아무에게도 알려주지 않았고 종이에 적어서 집에 있는 서랍 안에 넣어 두었습니다',
    'उसने मेरा रिकवरी वाक्यांश माँगा लेकिन मैंने नहीं दिया क्योंकि वह घर पर कागज़ पर लिखा है',
  ])
    test(`are prose where they tell what happened: ${text}`, () => {
      expect(find(text)).toEqual([]);
    });
});

describe('A phrase of the lists', () => {
  const words = 'legal winner thank year wave sausage worth useful zebra zoo abandon'.split(' ');
  for (const written of [words.join(' '), words.join('\n'), words.join(', ')])
    test(`is asked about with one word missing: ${JSON.stringify(written)}`, () => {
      for (const text of [written, `I typed: ${written}.`, `I typed ${written} and sent it`])
        expect(find(text), text).toEqual(asked);
    });

  test('is asked about with its last word wrong', () => {
    for (const last of ['zoo', 'yelow', 'xxxx'])
      expect(find(`tobacco winner marble year wave sausage worth useful legal zebra thank ${last}`)).toEqual(
        asked,
      );
    for (const last of ['luna', 'vaca'])
      expect(
        find(`ábaco abdomen abeja abierto abogado abono aborto abrazo abrir abuelo abuso ${last}`),
      ).toEqual(asked);
  });

  for (const behind of [' and then he hung up', ' and then there were none', ' but then I stopped'])
    test(`leaves the words behind it: ${behind}`, () => {
      const text = `It was tobacco winner marble year wave sausage worth useful legal zebra thank zoo${behind}`;
      expect(takeOut(text, find(text), '…')).toBe(`It was …${behind}`);
    });
});
