import type { SiteLanguage } from '@civic/content/site-languages';
import type { Picture, RichText as RichTextView, SiteFile } from '@civic/content/views';
import type { VideoBlock } from '@civic/payload-types';
import { Section } from '@civic/ui/layout/section';
import { PictureImage } from '@civic/ui/media/picture';
import { messages } from '@civic/ui/messages/messages';
import { RichText } from '@civic/ui/text/rich-text/rich-text';

import type { BlockContext } from '../block-context';
import { present } from '../stored-values';
import { HostedPlayer } from './hosted-player';
import { hostedVideo, type HostedVideo } from './video-address';
import styles from './video.module.css';

export interface VideoProps {
  /** Null: the title of the video is the heading. */
  heading: string | null;
  title: string;
  source: { kind: 'file'; file: SiteFile; captions: SiteFile } | { kind: 'hosted'; video: HostedVideo };
  /** Full address of the video, for print. */
  address: string;
  poster: Picture | null;
  /** Hours, minutes and seconds, such as 4:05. */
  duration: string | null;
  transcript: RichTextView;
  locale: SiteLanguage;
}

/** Machine-readable form of a duration: `PT4M5S` for 4:05. */
function isoDuration(duration: string): string {
  const [seconds = 0, minutes = 0, hours = 0] = duration.split(':').map(Number).reverse();
  return `PT${hours ? `${hours}H` : ''}${minutes}M${seconds}S`;
}

type OwnFile = Pick<VideoProps, 'title' | 'poster' | 'locale'> & Extract<VideoProps['source'], { kind: 'file' }>;

function OwnVideo({ title, poster, locale, file, captions }: OwnFile) {
  return (
    <video className={styles.frame} controls preload="metadata" playsInline poster={poster?.src} aria-label={title}>
      <source src={file.src} type={file.type} />
      <track kind="captions" src={captions.src} srcLang={locale} label={messages(locale).video.captions} default />
      <a href={file.src}>{messages(locale).video.download}</a>
    </video>
  );
}

/** A video with its transcript. A video on another platform is loaded only when the visitor asks for it. */
export function Video({ heading, title, source, address, poster, duration, transcript, locale }: VideoProps) {
  const words = messages(locale).video;
  return (
    <Section heading={heading ?? title}>
      <figure className={styles.figure}>
        <div className={styles.screen} data-print="none">
          {source.kind === 'file' ? (
            <OwnVideo {...source} title={title} poster={poster} locale={locale} />
          ) : (
            <HostedPlayer video={source.video} title={title} locale={locale}>
              {poster && <PictureImage picture={poster} sizes="(min-width: 62rem) 50rem, 100vw" shape="wide" />}
            </HostedPlayer>
          )}
        </div>
        {(heading !== null || duration !== null) && (
          <figcaption className={styles.caption}>
            {heading !== null && <span className={styles.title}>{title}</span>}
            {duration !== null && (
              <span>
                {words.duration} <time dateTime={isoDuration(duration)}>{duration}</time>
              </span>
            )}
          </figcaption>
        )}
        <p className={styles.address}>{words.address(address)}</p>
      </figure>
      <details className={styles.transcript}>
        <summary>{words.transcript}</summary>
        <div className={styles.text}>
          <RichText content={transcript} topHeading={3} />
        </div>
      </details>
    </Section>
  );
}

async function resolveSource(block: VideoBlock, context: BlockContext): Promise<VideoProps['source'] | null> {
  if (block.source === 'link') {
    const video = hostedVideo(block.url);
    return video && { kind: 'hosted', video };
  }
  const [file, captions] = await Promise.all([context.file(block.file), context.file(block.captions)]);
  return file && captions && { kind: 'file', file, captions };
}

/** Omitted in a language without the title, the transcript or the captions: without them the video would not be accessible. */
export async function resolveVideo(block: VideoBlock, context: BlockContext): Promise<VideoProps | null> {
  const [source, poster, transcript] = await Promise.all([
    resolveSource(block, context),
    context.picture(block.poster),
    context.richText(block.transcript),
  ]);
  const title = present(block.title);
  if (source === null || transcript === null || title === null) return null;
  const { locale, site } = context;
  const address = source.kind === 'file' ? new URL(source.file.src, site.url).href : source.video.address;
  return {
    heading: present(block.heading),
    title,
    source,
    address,
    poster,
    duration: present(block.duration),
    transcript,
    locale,
  };
}
