//! derive-new 0.7.0.

#[derive_macro] macro_rules! new {
    (struct $name:ident [$($params:tt)*] [$($args:tt)*] [$($wheres:tt)*] { $( [$($attr:tt)*] $field:ident $member:tt: $ty:ty, )* }) => {
        impl $($params)* $name $($args)* $($wheres)* { pub fn new($($field: $ty),*) -> Self {} }
    };
}
