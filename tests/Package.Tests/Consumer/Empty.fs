module Empty
