// What the compiler says of a fn, it says of a watched one, at the same place.
#![deny(dead_code, missing_docs, unused)]
//! So there are docs.

use blockcheck::watch_blocking;

#[watch_blocking]
async fn never_called() {}

struct Service;

#[watch_blocking]
impl Service {
    async fn never_called_either(&self) {}
}

#[watch_blocking]
pub async fn without_docs(used: String, unused: String, #[expect(unused)] known: String, _meant: String) -> usize {
    used.len()
}

#[watch_blocking]
async fn is_only_a_field(service: String, len: String) -> usize {
    service.len()
}

fn main() {
    let _ = Service;
    drop(is_only_a_field(String::new(), String::new()));
}
