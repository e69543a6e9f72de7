import { expect, test } from 'vitest';
import { governmentService } from './json-ld';

test('a programme is a service of the city with a number to call', () => {
  expect(JSON.parse(governmentService('移住就業等支援金', '0495-25-1614'))).toMatchObject({
    '@type': 'GovernmentService',
    name: '移住就業等支援金',
    serviceOperator: { name: '本庄市', telephone: '0495-25-1614' },
  });
});

test('no number is invented', () => {
  expect(governmentService('a', undefined)).not.toContain('telephone');
});

test('a text cannot end the block it stands in', () => {
  const block = governmentService('</script><script>alert(1)</script>', undefined);
  expect(block).not.toContain('<');
  expect(JSON.parse(block).name).toBe('</script><script>alert(1)</script>');
});
