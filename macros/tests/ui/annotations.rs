#[blockcheck::blocking]
async fn async_fns_do_not_block() {}

#[blockcheck::nonblocking(at_all)]
fn no_arguments() {}

#[blockcheck::off_thread(job)]
fn other_name(work: fn()) {
    work()
}

#[blockcheck::off_thread]
fn which(work: fn()) {
    work()
}

#[blockcheck::allow_blocking]
fn no_reason() {}

#[blockcheck::allow_blocking(reason = "")]
fn empty_reason() {}

#[blockcheck::allow_blocking(because = "of reasons")]
fn other_key() {}

#[blockcheck::blocking]
struct NoFn;

fn main() {
    no_arguments();
    other_name(|| {});
    which(|| {});
    no_reason();
    empty_reason();
    other_key();
    let _ = NoFn;
    drop(async_fns_do_not_block());
}
