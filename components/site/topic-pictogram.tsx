import type { Topic } from '@/lib/rules';

/** A line drawing of a topic, or of the city's desk. It decorates words that stand beside it. */
export function TopicPictogram({ topic }: { topic: Topic | 'desk' }) {
  return (
    <svg
      viewBox="0 0 48 48"
      aria-hidden="true"
      className="size-10 shrink-0 text-key-900"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={lines[topic]} />
    </svg>
  );
}

const lines: Record<Topic | 'desk', string> = {
  // A removal van.
  moving:
    'M4 13h24v21h-7M28 19h8l8 8v7h-4M4 13v21h4M13 38a4 4 0 1 0 0-8a4 4 0 0 0 0 8zM34 38a4 4 0 1 0 0-8a4 4 0 0 0 0 8zM17 34h13M34 19v8h10',
  // A house with a door.
  home: 'M5 23L24 7l19 16M10 19v22h28V19M19 41V28h10v13',
  // A parent and a child, hand in hand.
  children:
    'M16 14a5 5 0 1 0 0-10a5 5 0 0 0 0 10zM9 30v-6a7 7 0 0 1 14 0v2l6 4M11 30v14M21 28v16M16 34v10M34 26a4 4 0 1 0 0-8a4 4 0 0 0 0 8zM29 38v-4a5 5 0 0 1 10 0v4M31 38v6M37 38v6',
  // A pram.
  pregnancy:
    'M6 21h36a18 15 0 0 1-12 14H18A18 15 0 0 1 6 21zM24 21V6a18 15 0 0 1 18 15M6 21c0-6-1-9-4-10M17 42a3 3 0 1 0 0-6a3 3 0 0 0 0 6zM31 42a3 3 0 1 0 0-6a3 3 0 0 0 0 6z',
  // A seedling.
  fertility: 'M24 44V22M24 32c-9 0-14-5-14-14c9 0 14 5 14 14zM24 24c0-9 5-14 14-14c0 9-5 14-14 14zM12 44h24',
  // A briefcase.
  work: 'M5 15h38v26H5zM17 15V9a2 2 0 0 1 2-2h10a2 2 0 0 1 2 2v6M5 26h15M28 26h15M20 23h8v6h-8z',
  // A residence card.
  foreign: 'M4 10h40v28H4zM15 22a4 4 0 1 0 0-8a4 4 0 0 0 0 8zM9 32a6 6 0 0 1 12 0zM27 17h11M27 24h11M27 31h7',
  // A sun over a bench.
  daily:
    'M24 18a6 6 0 1 0 0-12a6 6 0 0 0 0 12zM24 1v2M13 12h-2M37 12h-2M16 4l2 2M32 4l-2 2M8 27h32M8 34h32M12 27v17M36 27v17',
  // A clerk behind a desk.
  desk: 'M24 18a6 6 0 1 0 0-12a6 6 0 0 0 0 12zM12 30v-1a8 8 0 0 1 8-8h8a8 8 0 0 1 8 8v1M4 30h40v5H4zM8 35v8M40 35v8',
};
