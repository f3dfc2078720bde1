// blockcheck: allow(fs) — once
fn f() {} // blockcheck: allow-file(net, dns)
/* // blockcheck: no */ let s = "// blockcheck: no";
