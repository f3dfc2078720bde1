async fn f() { std::fs::read("a").await; m!(a, b); }
macro_rules! m { ($($x:expr),*) => { $($x;)* } }
