'use client';

import { useEffect, useRef } from 'react';
import { waits } from '@/components/site/hydrated';
import { useSay } from '@/components/site/words-provider';
import { Select } from '@/components/ui/box';
import { described, Field } from '@/components/ui/field';
import { choose, useChosen } from './country';
import { otherCountry, placeOf } from './place';

interface Option {
  country: string;
  name: string;
  /** How many offices are shown for it. */
  count: number;
}

/** Asks for the country; it is guessed from nothing. */
export function CountryField({ options }: { options: readonly Option[] }) {
  const say = useSay();
  const chosen = useChosen();
  const arrived = useRef(false);
  const places = [...options, { country: otherCountry, name: say('report.other'), count: 0 }];
  const place = places.find(({ country }) => placeOf(country) === chosen);

  // Who comes with a country in the address starts here, not at its part, which moves up as the others go.
  useEffect(() => {
    if (chosen === null || arrived.current) return;
    arrived.current = true;
    if (chosen) window.scrollTo(0, 0);
  }, [chosen]);

  const hint = say('report.country-hint');
  return (
    <div className={chosen === null ? waits : undefined}>
      <Field id="country" label={say('report.country')} hint={hint}>
        <Select
          {...described('country', hint)}
          value={place ? placeOf(place.country) : ''}
          onChange={(event) => choose(event.target.value)}
        >
          <option value="">{say('report.choose')}</option>
          {chosen !== null &&
            places.map(({ country, name }) => (
              <option key={country} value={placeOf(country)}>
                {name}
              </option>
            ))}
        </Select>
      </Field>
      <p className="sr-only" role="status">
        {place && say('report.shown', { country: place.name, count: place.count })}
      </p>
    </div>
  );
}
