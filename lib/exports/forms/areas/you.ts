import { line } from '@/lib/exports/forms/box';
import type { Reading } from '@/lib/exports/forms/reading';
import { roleOfWriter } from '@/lib/incident/writers';

/** The person, as far as they wrote it down themselves. A helper who files for them is not meant. */
export function you(reading: Reading) {
  const { name, country, age } = reading.one('person');
  const { address, phone, email } = reading.one('home');
  const helps = roleOfWriter(reading.entries) === 'helper';
  return [
    {
      name: '',
      boxes: {
        'your-name': line(helps ? '' : name),
        'your-address': line(address),
        'your-phone': line(phone),
        'your-email': line(email),
        'your-country': line(country),
        'your-age': line(age && reading.language.say(`facts.options.age.${age}`)),
        'filed-by': line(helps ? name : ''),
      },
    },
  ];
}
