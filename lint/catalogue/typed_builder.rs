//! typed-builder 0.23.0.

#[derive_macro] macro_rules! TypedBuilder {
    (struct $name:ident [$($params:tt)*] [$($args:tt)*] [$($wheres:tt)*] { $( [$($attr:tt)*] $field:ident $member:tt: $ty:ty, )* }) => { paste! {
        pub struct [<$name Builder>] $($params)* $($wheres)* { $( $field: Option<$ty>, )* }
        impl $($params)* $name $($args)* $($wheres)* { pub fn builder() -> [<$name Builder>] $($args)* {} }
        impl $($params)* [<$name Builder>] $($args)* $($wheres)* {
            $( pub fn $field(self, value: $ty) -> Self { self } )*
            pub fn build(self) -> $name $($args)* {}
        }
    } };
}
