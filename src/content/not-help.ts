/**
 * Lines of the immigration police, as the brochure of about 2013 prints them: one takes reports on people (B-03), of the other
 * nobody knows who answers today (B-05). Policy: never shown as a way to get help, whoever asks for it.
 */
export const policeLines: readonly string[] = ['1-866-347-2423', '1-866-872-4973'];

/** Short numbers that are easily taken for each other; 988 is the lifeline for a suicidal crisis. */
export const shortNumbers: readonly string[] = ['911', '711', '988', '233733'];
