import { Cited } from '@/components/ui/cited';
import { Fold } from '@/components/ui/fold';
import type { RestsContent } from './office-content';

interface Props extends RestsContent {
  /** Follows what it stands for, without a hairline between. */
  joins?: boolean;
}

/** The first source in sight, the others unfolded where they are wanted. */
export function RestsOn({ first, more, joins }: Props) {
  return (
    <div>
      <Cited cited={first} joins={joins} />
      {more && (
        <Fold className="text-small text-soft" title={more.title}>
          <Cited cited={more.cited} joins={joins} />
        </Fold>
      )}
    </div>
  );
}
