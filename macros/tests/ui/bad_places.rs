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

// What is left out is no second error.
#[blockcheck::watch_blocking]
mod nothing_async {
    #[blockcheck::watch_blocking(skip)]
    pub fn sync() {}
}

#[blockcheck::watch_blocking]
mod with_wrong_ones_inside {
    #[blockcheck::watch_blocking(skp)]
    pub async fn misspelt() {}

    #[blockcheck::watch_blocking(name = "two of them")]
    pub mod named {
        pub async fn free() {}
    }

    #[blockcheck::watch_blocking(exact = 5)]
    pub async fn no_switch() {}
}

fn main() {
    let _ = NoFn;
}
