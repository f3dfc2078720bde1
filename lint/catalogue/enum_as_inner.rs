//! enum-as-inner 0.6.1.

#[derive_macro] macro_rules! EnumAsInner {
    (enum $name:ident [$($params:tt)*] [$($args:tt)*] [$($wheres:tt)*] { $( [$($attr:tt)*] $variant:ident [$($ty:ty,)*], )* }) => { paste! { impl $($params)* $name $($args)* $($wheres)* {
        $(
            pub fn [<is_ $variant:snake>](&self) -> bool { false }
            pub fn [<as_ $variant:snake>](&self) -> Option<($(&$ty),*)> {}
            pub fn [<as_ $variant:snake _mut>](&mut self) -> Option<($(&mut $ty),*)> {}
            pub fn [<into_ $variant:snake>](self) -> Result<($($ty),*), Self> {}
        )*
    } } };
}
