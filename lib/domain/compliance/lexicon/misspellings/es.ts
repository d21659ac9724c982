/** Missing accents are listed only where no other word is written so: "envio" and "aun" are not. */
export const misspellingsEs = `
ademas además|ahi ahí|alli allí|analisar analizar|apartir a partir|aplicacion aplicación
aqui aquí|articulo artículo|articulos artículos|asi así|atencion atención|atravez través
através a través|bateria batería|baterias baterías|bolver volver|buelto vuelto|buelva vuelva
cancelacion cancelación|cancelasión cancelación|codigo código|codigos códigos
combeniente conveniente|compatibilidá compatibilidad|compensacion compensación
comptible compatible|comunicacion comunicación|confirmacion confirmación
conpatible compatible|conpra compra|conprar comprar|cordialmentes cordialmente
credito crédito|debolución devolución|debolver devolver|deceamos deseamos|decision decisión
derrepente de repente|descripcion descripción|deseamós deseamos|desición decisión
despues después|devolber devolver|devolucion devolución|devolusión devolución|dia día
dias días|dificil difícil|direccion dirección|direcion dirección|disculpasnos discúlpanos
disculpenos discúlpenos|disponiblidad disponibilidad|disponivle disponible
dispónible disponible|ecselente excelente|electrico eléctrico|electronica electrónica
electronico electrónico|embiado enviado|embiar enviar|embio envío|embío envío|enbiar enviar
enbio envío|enserio en serio|enviarmos enviamos|excelenté excelente|exelente excelente
exepto excepto|exeso exceso|explicacion explicación|facil fácil|facilmente fácilmente
garantia garantía|garantias garantías|garantisado garantizado|garantizár garantizar
gracais gracias|graciass gracias|grasias gracias|habia había|habian habían|haiga haya
haver haber|havitual habitual|hechado echado|hechar echar|hiba iba|hibamos íbamos
imformación información|incombeniente inconveniente|inconbeniente inconveniente
inconviniente inconveniente|incoveniente inconveniente|informacion información
informasión información|instalacion instalación|instruciones instrucciones
intrucciones instrucciones|llendo yendo|maxima máxima|maximo máximo|minimo mínimo
nadien nadie|naiden nadie|nececario necesario|nececito necesito|nesecito necesito
nesesario necesario|nesesito necesito|notificacion notificación|numero número
numeros números|ocacion ocasión|ocación ocasión|ocasion ocasión|opcion opción
opinion opinión|osea o sea|pagina página|paginas páginas|pakete paquete|paqete paquete
paquette paquete|porfabor por favor|porfavor por favor|preeveer prever|prevee prevé
preveer prever|probeedor proveedor|provedor proveedor|proxima próxima|proximo próximo
quisas quizás|quiza quizá|quizas quizás|rapida rápida|rapido rápido|realisar realizar
recepcion recepción|recivido recibido|recivir recibir|recivió recibió
reclamacion reclamación|reparacion reparación|resibido recibido|resivir recibir
satisfacion satisfacción|satisfación satisfacción|sinembargo sin embargo
sinseramente sinceramente|situacion situación|solucion solución|solusión solución
talvez tal vez|tambien también|tambíen también|tamvien también|tanbien también
tanbién también|telefono teléfono|transacion transacción|travez través|travéz través
ubicacion ubicación|unica única|unico único|util útil|utilisar utilizar|utilise utilice
verificacion verificación|voluntá voluntad|vállase váyase
`;
