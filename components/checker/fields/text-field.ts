/** How a field to type in looks: room for a finger, a border that is seen, red only beside words that say what is wrong. */
export const textField =
  'min-h-12 rounded-8 border border-solid-gray-700 bg-white px-3 py-2 aria-invalid:border-2 aria-invalid:border-error-1';
