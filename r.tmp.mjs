import { chromium } from 'playwright-core';
import { createServer } from 'node:http';
import { readFileSync, existsSync, statSync } from 'node:fs';
const [,, outdir, ...jobs] = process.argv;
const types={html:'text/html',css:'text/css',svg:'image/svg+xml',png:'image/png',js:'text/javascript',jpg:'image/jpeg'};
const s=createServer((q,r)=>{let p='dist'+decodeURIComponent(q.url.split('?')[0]); if(existsSync(p)&&statSync(p).isDirectory())p+='index.html'; if(!existsSync(p)){r.writeHead(404);r.end();return;} r.writeHead(200,{'content-type':types[p.split('.').pop()]||'application/octet-stream'});r.end(readFileSync(p));}).listen(4477);
const b=await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox']});
for(const j of jobs){ const [path,w,scheme='light',full='full']=j.split('@'); const c=await b.newContext({viewport:{width:+w,height:w<500?844:1000},colorScheme:scheme}); const p=await c.newPage(); await p.goto('http://localhost:4477/'+path); await p.waitForTimeout(300); const n=(path.replace(/\W+/g,'-')||'front')+'_'+w+'_'+scheme+'.png'; await p.screenshot({path:outdir+'/'+n,fullPage:full==='full'}); console.log(n); await c.close(); }
await b.close(); s.close();
