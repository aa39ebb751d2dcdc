Public Class Empty
End Class
