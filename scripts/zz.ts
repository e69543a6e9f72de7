import { checkContent } from '@/lib/content/check/all-content';
import { describeFault } from '@/lib/content/check/fault';
const t=performance.now();const r=checkContent('.');console.log(r.faults.map(f=>describeFault(f)+' '+JSON.stringify(f.doubted)).join('\n'),performance.now()-t);
