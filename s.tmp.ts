import { loadCatalogue, loadExamples } from '@/lib/content/load';
import { plainDate } from '@/lib/dates';
import { assess } from '@/lib/rules';
const catalogue = loadCatalogue();
const cases = catalogue.programmes.flatMap(({ id }) => loadExamples(id)).map(({household,on})=>({household,day:plainDate(on)}));
const play=()=>cases.forEach(({household,day})=>assess(household,day,catalogue));
console.log(cases.length, catalogue.programmes.length);
for(let k=0;k<5;k++){ const t=performance.now(); let n=0; while(performance.now()-t<1500){play();n++} console.log((n*cases.length*1000/(performance.now()-t))|0,'/s'); }
