import { use } from 'react';
import type { ReactElement } from 'react';
import { stripSentence } from '../../../schema/vocabulary/channel-strip.ts';
import { ChannelStrip } from '../../ui/ChannelStrip.tsx';
import { DigitalVerdict } from '../../ui/DigitalVerdict.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { countOf } from '../../ui/numbers.ts';
import { PreviewContext } from './form-preview.ts';
import styles from './RegisterForm.module.scss';

/** Services that look like the one that is typed, to compare before the same one is registered twice (R13). */
export function SimilarServices(): ReactElement {
  const { preview } = use(PreviewContext);
  const similar = preview?.similar ?? [];
  const count = countOf(similar.length, 'similar service', 'similar services');
  return (
    <div className={styles.similar}>
      <p role="status" className={styles.unseen}>
        {similar.length === 0 ? '' : `${count} found.`}
      </p>
      {similar.length === 0 ? null : (
        <Disclosure summary={`${count}: compare before you register it twice`}>
          <ul className={styles.similarList}>
            {similar.map(({ service, why, sameAgency }) => (
              <li key={service.id}>
                <a href={`/services/${encodeURIComponent(service.id)}`} target="_blank" rel="noreferrer">
                  {service.name}
                </a>{' '}
                <span className={styles.note}>opens in a new tab</span>
                <p className={styles.note}>
                  {service.responsibleUnit.name}
                  {sameAgency ? ', your agency' : ''}. {why}
                </p>
                <p>{service.description}</p>
                <p className={styles.stripLine}>
                  <ChannelStrip cells={service.channelStrip} />
                  <span aria-hidden="true">{stripSentence(service.channelStrip)}</span>
                </p>
                <p>
                  <DigitalVerdict gap={service.digitalGap} />
                </p>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}
