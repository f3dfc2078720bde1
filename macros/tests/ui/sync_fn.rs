#[blockcheck::watch_blocking]
fn not_async() -> u32 {
    1
}

fn main() {
    // The fn is still there: no second error.
    let _: u32 = not_async();
}
