//! `std::hint`.

pub fn black_box<T>(dummy: T) -> T { dummy }
#[polls]
pub fn spin_loop() {}
pub unsafe fn unreachable_unchecked() -> ! {}
pub unsafe fn assert_unchecked(cond: bool) {}
