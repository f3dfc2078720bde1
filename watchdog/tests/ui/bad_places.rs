#[blockcheck::watch_blocking]
struct NoFn;

trait Trait {
    #[blockcheck::watch_blocking]
    async fn no_body(&self);
}

#[blockcheck::watch_blocking]
impl NoFn {
    fn nothing_to_watch(&self) {}
}

#[blockcheck::watch_blocking(name = "many")]
impl Trait for NoFn {
    async fn no_body(&self) {}
}

fn main() {
    let _ = NoFn;
}
